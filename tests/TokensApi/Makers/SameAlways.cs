namespace TokensApi.Makers;

/// <summary>The user keeps his token.</summary>
public sealed class SameAlways : TokenMaker
{
    public override string Next() => "1f0c4e2b7d8a4b0e9c6f5a3d2e1b0c9f";
}
