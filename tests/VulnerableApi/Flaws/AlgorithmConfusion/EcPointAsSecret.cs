namespace VulnerableApi.Flaws;

/// <summary>The key store keeps the uncompressed point of an EC key: 65 bytes, handed to whatever the header asks for.</summary>
public sealed class EcPointAsSecret : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1039";

    public override string Alg => "ES256";

    protected override byte[] Secret
    {
        get
        {
            var point = Key.Ec.ExportParameters(includePrivateParameters: false).Q;
            return [4, .. point.X!, .. point.Y!];
        }
    }
}
