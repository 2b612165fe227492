using Azure.Core;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>Retries (default three, exponential, on 408, 429 and 5xx), transport and diagnostics are those of
/// Azure.Core.</summary>
public sealed class AzureTableClientOptions : ClientOptions
{
    /// <summary>For the date that a shared key signs; the service accepts 15 minutes of difference.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;
}
