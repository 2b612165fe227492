using Xunit.Sdk;

namespace LoopbaanBot.Tables.Tests.Contract;

/// <summary>A fact that every engine inherits; it skips visibly where the engine's class
/// <see cref="NeedsNodeAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("LoopbaanBot.Tables.Tests.Contract.ContractFactDiscoverer", "LoopbaanBot.Tables.Tests")]
public sealed class ContractFactAttribute : FactAttribute;
