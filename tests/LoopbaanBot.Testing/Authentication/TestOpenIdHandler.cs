using System.Net;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace LoopbaanBot.Testing.Authentication;

/// <summary>Serves the issuer's metadata and keys at any https address, and can be out of order.</summary>
public sealed class TestOpenIdHandler(TestTokenIssuer issuer) : HttpMessageHandler
{
    private const string KeysAddress = "https://keys.example.test/v1/keys";

    private int _fetches;

    /// <summary>How often the metadata was asked for.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    /// <summary>When set, the answer to every request.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage>? Instead { get; set; }

    /// <summary>When set, every answer waits for it.</summary>
    public Task? Gate { get; set; }

    public IList<Uri> Asked { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var wantsKeys = request.RequestUri!.AbsoluteUri == KeysAddress;
        if (!wantsKeys)
        {
            Interlocked.Increment(ref _fetches);
            Asked.Add(request.RequestUri);
        }

        if (Gate is { } gate)
        {
            await gate.WaitAsync(cancellationToken);
        }

        return Instead?.Invoke(request) ?? Json(wantsKeys ? KeysDocument() : Metadata());
    }

    private JsonObject Metadata() =>
        new()
        {
            ["issuer"] = issuer.Issuer,
            ["jwks_uri"] = KeysAddress,
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        };

    private JsonObject KeysDocument() => new() { ["keys"] = new JsonArray([.. issuer.Keys.Select(Published)]) };

    private static JsonObject Published(TestSigningKey key)
    {
        var parameters = key.PublicParameters;
        var published = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Kid,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. key.Endorsements.Select(channel => (JsonNode)channel)]),
        };
        if (key.Certificate is { } certificate)
        {
            published["x5c"] = new JsonArray(Convert.ToBase64String(certificate.RawData));
        }

        return published;
    }

    private static HttpResponseMessage Json(JsonObject document) =>
        new(HttpStatusCode.OK)
        {
            Content = new StringContent(document.ToJsonString(), System.Text.Encoding.UTF8, "application/json"),
        };
}
