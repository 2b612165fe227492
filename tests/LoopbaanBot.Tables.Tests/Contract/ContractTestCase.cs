using LoopbaanBot.Testing.External;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace LoopbaanBot.Tables.Tests.Contract;

/// <summary>An attribute on an inherited method cannot know which engine inherits it; the test case does.</summary>
public sealed class ContractTestCase : XunitTestCase
{
    [Obsolete("For the runner only.", error: true)]
    public ContractTestCase() { }

    public ContractTestCase(
        IMessageSink messages,
        TestMethodDisplay display,
        TestMethodDisplayOptions displayOptions,
        ITestMethod method
    )
        : base(messages, display, displayOptions, method) { }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsNodeAttribute)).Any()
            ? new NodeFactAttribute().Skip
            : base.GetSkipReason(factAttribute);
}
