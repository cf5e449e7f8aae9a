using System.Globalization;
using System.Text;

namespace TokensApi.Makers;

/// <summary>Encoded is not random.</summary>
public sealed class JsonInBase64 : TokenMaker
{
    private int _id = 500;

    public override string Next() =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{{\"user\":\"alice\",\"reset\":{_id++.ToString(CultureInfo.InvariantCulture)}}}"));
}
