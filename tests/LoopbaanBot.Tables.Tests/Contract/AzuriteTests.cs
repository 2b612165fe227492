using LoopbaanBot.Tables.Tests.AzureTables;

namespace LoopbaanBot.Tables.Tests.Contract;

[NeedsNode]
public sealed class AzuriteTests(Azurite azurite) : TableContractTests, IClassFixture<Azurite>
{
    protected override TableServiceClient Service => azurite.Service;
}
