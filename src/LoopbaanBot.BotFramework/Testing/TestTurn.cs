using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Testing;

/// <summary>What the channel would have been answered.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="InvokeResponse">The body of an invoke; null for any other turn.</param>
public sealed record TestTurn(int StatusCode, InvokeResponse? InvokeResponse);
