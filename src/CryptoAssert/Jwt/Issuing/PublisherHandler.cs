using System.Net;
using System.Text;

namespace CryptoAssert.Jwt;

/// <summary>Serves the published documents to an app that fetches them itself, through its <c>Backchannel</c>.</summary>
internal sealed class PublisherHandler(KeyPublisher publisher) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(request.RequestUri is { } address && publisher.DocumentAt(address.OriginalString) is { } document
            ? new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(document, Encoding.UTF8, "application/json"),
            }
            : new HttpResponseMessage(HttpStatusCode.NotFound) { RequestMessage = request });
}
