using HardenedApi.Strict;
using Microsoft.AspNetCore.Authentication;

namespace VulnerableApi;

/// <summary>A verifier of the team's own that gets one step wrong.</summary>
public abstract class HandWrittenFlaw : Flaw
{
    public override void AddAuthentication(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Verifier());
        builder.Services.AddAuthentication(VerifierHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, VerifierHandler>(VerifierHandler.SchemeName, null);
    }

    protected abstract StrictVerifier Verifier();
}
