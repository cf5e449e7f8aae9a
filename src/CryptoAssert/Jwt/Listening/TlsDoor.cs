using System.Net;
using System.Net.Sockets;

namespace CryptoAssert.Jwt;

/// <summary>
/// A port of the attacker's that speaks no TLS and only notices who wants to: for services that follow https addresses alone.
/// A ClientHello carries no path, so each door is for one id. Open while its token is on the way.
/// </summary>
internal sealed class TlsDoor : IDisposable
{
    // RFC 8446 5.1: the content type of the record that a ClientHello comes in
    private const byte Handshake = 22;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _id;
    private readonly Action<string> _onVisit;

    public TlsDoor(string id, Action<string> onVisit)
    {
        _id = id;
        _onVisit = onVisit;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The host and port, such as <c>127.0.0.1:40123</c>.</summary>
    public string Authority => _listener.LocalEndpoint.ToString()!;

    public string Url(string document = "jwks.json") => $"https://{Authority}/{_id}/{document}";

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var visitor = await _listener.AcceptTcpClientAsync().ConfigureAwait(false);
                await ReadAsync(visitor.GetStream()).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // the door was closed
        }
    }

    private async Task ReadAsync(NetworkStream stream)
    {
        var first = new byte[1];
        try
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            if (await stream.ReadAsync(first, timeout.Token).ConfigureAwait(false) == 1 && first[0] == Handshake)
            {
                _onVisit($"a TLS ClientHello for https://{Authority}/");
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // a visitor who says nothing is not the service
        }
    }
}
