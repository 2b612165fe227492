namespace LoopbaanBot.Tables.Tests.Contract;

/// <summary>The engine under test runs on Node.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsNodeAttribute : Attribute;
