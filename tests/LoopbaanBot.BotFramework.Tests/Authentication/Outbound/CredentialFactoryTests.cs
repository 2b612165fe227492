using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Identity;
using LoopbaanBot.BotFramework.Authentication.Outbound;
using LoopbaanBot.BotFramework.Authentication.Settings;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Outbound;

public sealed class CredentialFactoryTests
{
    [Fact]
    public void Each_kind_of_bot_has_its_own_credential_and_no_chain()
    {
        Create(new() { BotType = BotType.UserAssignedMSI }).ShouldBeOfType<ManagedIdentityCredential>();
        Create(new() { BotType = BotType.WorkloadIdentity, TokenFilePath = "/token" })
            .ShouldBeOfType<WorkloadIdentityCredential>();
        Create(new() { ClientSecret = "x" }).ShouldBeOfType<ClientSecretCredential>();
        Create(new() { FederatedIdentityClientId = AuthenticationBed.Person })
            .ShouldBeOfType<ClientAssertionCredential>();
    }

    [Theory]
    [InlineData("bot.pfx")]
    [InlineData("bot.pem")]
    public void A_certificate_is_read_from_its_file(string name)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, name);
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(
            DateTimeOffset.UnixEpoch,
            DateTimeOffset.UnixEpoch.AddYears(100)
        );
        File.WriteAllBytes(
            path,
            name.EndsWith("pem", StringComparison.Ordinal)
                ? System.Text.Encoding.ASCII.GetBytes(
                    certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem()
                )
                : certificate.Export(X509ContentType.Pfx)
        );

        Create(new() { CertificatePath = path }).ShouldBeOfType<ClientCertificateCredential>();
    }

    [Fact]
    public void A_thumbprint_that_nobody_has_is_an_error() =>
        Should
            .Throw<InvalidOperationException>(() => Create(new() { CertificateThumbprint = new string('0', 40) }))
            .Message.ShouldContain("CertificateThumbprint");

    private static Azure.Core.TokenCredential Create(BotAuthenticationOptions options)
    {
        options.BotId = AuthenticationBed.BotId;
        options.TenantId = AuthenticationBed.TenantId;
        return CredentialFactory.Create(options, BotIdentity.From(options));
    }
}
