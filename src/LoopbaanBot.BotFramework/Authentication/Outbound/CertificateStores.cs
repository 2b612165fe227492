using System.Security.Cryptography.X509Certificates;

namespace LoopbaanBot.BotFramework.Authentication.Outbound;

/// <summary>The certificate stores of the user and of the machine, in that order.</summary>
internal static class CertificateStores
{
    /// <exception cref="InvalidOperationException">No store has it together with its private key.</exception>
    public static X509Certificate2 Find(string thumbprint) =>
        FindIn(StoreLocation.CurrentUser, thumbprint)
        ?? FindIn(StoreLocation.LocalMachine, thumbprint)
        ?? throw new InvalidOperationException("Bot:CertificateThumbprint names no certificate with a private key.");

    private static X509Certificate2? FindIn(StoreLocation location, string thumbprint)
    {
        using var store = new X509Store(StoreName.My, location);
        try
        {
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // A machine without this store; the other one may have it.
            return null;
        }

        return store
            .Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false)
            .FirstOrDefault(certificate => certificate.HasPrivateKey);
    }
}
