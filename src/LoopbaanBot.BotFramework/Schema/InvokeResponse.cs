namespace LoopbaanBot.BotFramework.Schema;

/// <summary>
/// The answer to an invoke. On the wire only <see cref="Body"/> exists; the status is the HTTP status.
/// </summary>
public sealed record InvokeResponse(int Status, RawJson? Body = null);
