namespace LoopbaanBot.Tests.Architecture;

public sealed class DomainTests
{
    private static readonly IReadOnlyList<SourceFile> s_domain = SourceTree.Read($"src/{ArrowRules.Domain}");

    [Fact]
    public void The_domain_is_pure() => s_domain.OfCSharp().SelectMany(DomainRules.Impurities).ShouldBeEmpty();

    [Fact]
    public void The_domain_speaks_no_Dutch() =>
        s_domain.OfCSharp().SelectMany(DomainRules.DutchSentences).ShouldBeEmpty();

    [Theory]
    [InlineData("public async Task<int> Count() => 1;")]
    [InlineData("public Matching(TimeProvider clock) { }")]
    [InlineData("var text = File.ReadAllText(path);")]
    public void An_impure_rule_is_seen(string code) => DomainRules.Impurities(InDomain(code)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("""var text = "Wat vind je ervan?";""")]
    [InlineData("""var text = $"Kies een {kind} uit";""")]
    [InlineData("""var text = @"Ik wil stoppen";""")]
    public void A_Dutch_sentence_is_seen(string code) =>
        DomainRules.DutchSentences(InDomain(code)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("""var id = "motieven.terug.1";""")]
    [InlineData("""throw new ArgumentException("A plan needs a moment and an act.");""")]
    [InlineData("// Wat vind je ervan?")]
    public void An_id_an_English_error_and_a_comment_are_no_Dutch_sentence(string code) =>
        DomainRules.DutchSentences(InDomain(code)).ShouldBeEmpty();

    private static SourceFile InDomain(string code) => new($"src/{ArrowRules.Domain}/Buddies/Matching.cs", code);
}
