namespace CryptoAssert;

/// <summary>What was sent and what came back, without any secret that the attack did not forge itself.</summary>
/// <param name="Variant">Which variant of the attack got through first.</param>
/// <param name="Token">The forged token as it was sent; the genuine signature is redacted where the forgery carries one.</param>
/// <param name="Decoded">The token in readable form: header, payload, signature.</param>
/// <param name="Observed">What the service answered.</param>
/// <param name="Expected">What a sound service answers.</param>
/// <param name="Curl">A command that repeats the request.</param>
/// <param name="VariantsThrough">How many variants of the attack got through.</param>
/// <param name="VariantsSent">How many variants were sent.</param>
public sealed record Evidence(
    string Variant,
    string Token,
    string Decoded,
    string Observed,
    string Expected,
    string Curl,
    int VariantsThrough,
    int VariantsSent);
