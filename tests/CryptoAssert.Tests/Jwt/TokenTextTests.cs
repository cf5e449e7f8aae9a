using System.Text;
using System.Text.Json.Nodes;
using CryptoAssert.Jwt.Jose;
using Microsoft.IdentityModel.Tokens;

namespace CryptoAssert.Tests.Jwt;

public sealed class TokenTextTests
{
    private const string Header = """{"alg":"HS256","typ":"JWT"}""";

    private static readonly JwsSigner Signer = new(new SymmetricSecurityKey(new byte[64]), "HS256");

    private static readonly RawJwt Genuine = RawJwt.Parse(Signer.Compact(
        Encoding.UTF8.GetBytes(Header), """{"sub":"alice","exp":4102444800,"roles":["user"]}"""u8));

    [Fact]
    public void The_genuine_parts_are_named() =>
        Assert.Equal($"{Header} . payload unchanged . the genuine "
            + "signature", Describe($"{Genuine.SigningInput}.{Genuine.SignatureSegment}"));

    [Fact]
    public void A_forged_header_is_shown_decoded() =>
        Assert.Equal(
            """{"alg":"none","typ":"JWT"} . payload unchanged . no signature""",
            Describe($"{Genuine.HeaderWith(header => header["alg"] = "none")}.{Genuine.PayloadSegment}."));

    [Fact]
    public void A_signature_that_is_missing_altogether_is_told_from_an_empty_one() =>
        Assert.EndsWith(" . no third segment", Describe(Genuine.SigningInput), StringComparison.Ordinal);

    [Fact]
    public void Another_signature_is_told_by_its_length() =>
        Assert.EndsWith(" . a signature of 4 characters", Describe($"{Genuine.SigningInput}.AAAA"), StringComparison.Ordinal);

    [Fact]
    public void Of_a_changed_payload_only_the_changes_are_shown() =>
        Assert.Equal("""payload with {"sub":"admin","iat":1}""", Payload(claims => (claims["sub"], claims["iat"]) = ("admin", 1)));

    [Fact]
    public void A_change_within_a_claim_shows_the_claim() =>
        Assert.Equal("""payload with {"roles":["user","admin"]}""", Payload(claims => claims["roles"]!.AsArray().Add("admin")));

    [Fact]
    public void Removed_claims_are_named() =>
        Assert.Equal("payload without sub, exp", Payload(claims => { claims.Remove("sub"); claims.Remove("exp"); }));

    [Fact]
    public void Changes_and_removals_are_named_together() =>
        Assert.Equal("""payload with {"sub":null} and without exp""", Payload(claims => { claims["sub"] = null; claims.Remove("exp"); }));

    [Fact]
    public void The_same_claims_in_another_spelling_are_the_same_claims() =>
        Assert.Equal("payload with the same "
            + "claims", Part($"{Genuine.HeaderSegment}.{RawJwt.Segment(Genuine.Payload.ToJsonString() + "  ")}.", 1));

    [Theory]
    [InlineData("[1,2]", "payload [1,2]")]
    [InlineData("null", "payload null")]
    [InlineData("", "payload ")]
    [InlineData("""{"sub":"alice"}x""", """payload {"sub":"alice"}x""")]
    [InlineData("""{"sub":"a","sub":"b"}""", """payload {"sub":"a","sub":"b"}""")]
    public void A_payload_that_is_no_object_is_shown_as_it_is(string json, string expected) =>
        Assert.Equal(expected, Part($"{Genuine.HeaderSegment}.{RawJwt.Segment(json)}.", 1));

    [Fact]
    public void Bytes_that_are_no_text_are_shown_as_they_are_sent()
    {
        var segment = RawJwt.Segment([0x78, 0x9C, 0xFF, 0x00]);

        Assert.Equal($"payload {segment}", Part($"{Genuine.HeaderSegment}.{segment}.", 1));
    }

    [Fact]
    public void What_is_no_base64url_is_shown_as_it_is_sent() => Assert.Equal("!", Part($"!.{Genuine.PayloadSegment}.", 0));

    [Fact]
    public void No_control_character_reaches_the_terminal() =>
        Assert.Equal("payload {\"sub\": \"a [31mb\"} ", Part($"{Genuine.HeaderSegment}.{RawJwt.Segment("{\"sub\":\n\"a\u001b[31mb\"}\0")}.", 1));

    [Fact]
    public void A_long_part_is_cut()
    {
        var text = Describe($"{RawJwt.Segment(new string('[', 20_000))}.{RawJwt.Segment(new string('a', 20_000))}.");

        Assert.InRange(text.Length, 800, 900);
    }

    [Fact]
    public void A_JWS_in_JSON_is_shown_as_JSON() =>
        Assert.Equal("""{"payload":"AA","protected":"BB","signature":"CC"} (JSON, 50 characters)""", Describe(JsonJws.Flattened("BB", "AA", "CC")));

    [Fact]
    public void A_polyglot_is_not_taken_for_a_compact_token() =>
        Assert.StartsWith("""{"H.P.":""}""", Describe("""{"H.P.":""}"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "1 segment, 0 characters")]
    [InlineData("a", "1 segment, 1 character")]
    [InlineData("a.b.c.d", "4 segments, 7 characters")]
    public void Any_other_number_of_segments_is_counted(string token, string expected) => Assert.Equal(expected, Describe(token));

    private static string Describe(string token) => TokenText.Describe(token, Genuine);

    private static string Part(string token, int index) => Describe(token).Split(" . ")[index];

    private static string Payload(Action<JsonObject> change) => Part($"{Genuine.HeaderSegment}.{Genuine.PayloadWith(change)}.", 1);
}
