namespace LoopbaanBot.Tables.Queries;

/// <param name="ContinuationToken">Opaque, and only for the engine that gave it; null after the last page.</param>
public sealed record TablePage(IReadOnlyList<TableEntity> Values, string? ContinuationToken);
