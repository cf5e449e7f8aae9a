using System.Text;

namespace VulnerableApi.Flaws;

/// <summary>The header picks, and "nobody has our public key": its tokens give it away.</summary>
public sealed class ReliesOnAnUnpublishedKey : HeaderPicksTheKeyType
{
    public override string FallsTo => "CRY1043";

    public override string Alg => "ES256";

    public override bool HidesPublicKey => true;

    protected override byte[] Secret => Encoding.UTF8.GetBytes(Key.PublicPem + "\n");
}
