using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace LoopbaanBot.Testing.Authentication;

/// <summary>
/// An RSA key pair with what the metadata says about it. The same id is the same pair, unless another pair is asked
/// for.
/// </summary>
public sealed class TestSigningKey
{
    // Making a pair takes longer than most tests, so pairs are shared and live as long as the run.
    private static readonly ConcurrentDictionary<string, RSA> Pairs = new();

    private readonly RSA _rsa;

    public TestSigningKey(string kid, string? pair = null)
    {
        Kid = kid;
        _rsa = Pairs.GetOrAdd(pair ?? kid, static _ => RSA.Create(2048));
    }

    public string Kid { get; }

    /// <summary>The channels that the key may speak for.</summary>
    public IList<string> Endorsements { get; } = ["msteams"];

    /// <summary>Published beside the key when set.</summary>
    public X509Certificate2? Certificate { get; private set; }

    public RsaSecurityKey SecurityKey => new(_rsa) { KeyId = Kid };

    public RSAParameters PublicParameters => _rsa.ExportParameters(includePrivateParameters: false);

    public byte[] PublicPem => System.Text.Encoding.ASCII.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem());

    public void Certify(DateTimeOffset from, DateTimeOffset until)
    {
        var request = new CertificateRequest("CN=test", _rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        Certificate = request.CreateSelfSigned(from, until);
    }
}
