using Azure;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>The answer to one action inside the answer to a transaction.</summary>
internal sealed record BatchPart(int Status, ETag ETag, ReadOnlyMemory<byte> Body);
