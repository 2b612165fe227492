using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>Signs date and resource with the account key. Source: "Authorize with Shared Key", Shared Key Lite for
/// Table
/// service, Microsoft Learn. It runs per try, so that a retry carries a fresh date.</summary>
internal sealed class SharedKeyLitePolicy(string accountName, byte[] accountKey, TimeProvider clock)
    : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = clock.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        var signature = Sign(date, message.Request.Uri.ToUri());
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", $"SharedKeyLite {accountName}:{signature}");
    }

    private string Sign(string date, Uri uri)
    {
        var text = $"{date}\n/{accountName}{uri.AbsolutePath}";
        return Convert.ToBase64String(HMACSHA256.HashData(accountKey, Encoding.UTF8.GetBytes(text)));
    }
}
