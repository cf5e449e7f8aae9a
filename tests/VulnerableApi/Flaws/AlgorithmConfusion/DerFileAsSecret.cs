namespace VulnerableApi.Flaws;

/// <summary><c>File.ReadAllBytes("public.der")</c> is an array of bytes, and so is a secret.</summary>
public sealed class DerFileAsSecret : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1035";

    protected override byte[] Secret => Key.Rsa.ExportSubjectPublicKeyInfo();
}
