using System.Text.RegularExpressions;
using LoopbaanBot.AdaptiveCards.Guards;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Talk;
using LoopbaanBot.Testing.Cards;
using LoopbaanBot.Testing.External;
using LoopbaanBot.Tests.Cards.Samples;

namespace LoopbaanBot.Tests.Cards;

/// <summary>Every card in both languages: approved, within the limits of Teams, well typed and well drawn.</summary>
public sealed partial class CardGoldenTests
{
    public static TheoryData<string> Names => [.. CardCatalogue.All.Select(card => card.Name)];

    /// <summary>A picture of all cards together takes longer than a browser may.</summary>
    private const int CardsOnASheet = 100;

    private static IEnumerable<(string Name, string Json)> Everything =>
        CardCatalogue.All.Select(card => (card.Name, card.Json));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_card_is_the_approved_one(string name) =>
        CardGolden.Matches(NewId().Replace(Find(name).Json, new string('0', 32)), name);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_card_breaks_a_rule_of_Teams(string name) => AdaptiveCardGuard.Check(Find(name).Card).ShouldBeEmpty();

    [Fact]
    public void Every_kind_of_page_is_in_the_catalogue()
    {
        var kinds = typeof(ReflectionPage).Assembly.GetTypes().Where(type => type.BaseType == typeof(ReflectionPage));
        var shown = SamplePages
            .All(Content.Library.Real[LoopbaanBot.Content.Language.Dutch])
            .Select(page => page.Page.GetType());

        kinds.Except(shown).ShouldBeEmpty();
    }

    [Fact]
    public void Every_card_that_can_be_made_is_in_the_catalogue()
    {
        // Each public function that makes a posted card or a view stands in the list, or in the samples of a feature, by name.
        var folder = Repository.PathTo("tests", "LoopbaanBot.Tests", "Cards");
        var source = string.Concat(
            Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
        );
        var makers = typeof(PostedCard)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods())
            .Where(method =>
                method.IsStatic && (method.ReturnType == typeof(PostedCard) || method.ReturnType == typeof(View))
            )
            .Where(method => !IsMadeOfOthers(method.Name))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}(");

        makers.Where(maker => !source.Contains(maker, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void No_approved_card_is_left_over()
    {
        var approved = Directory
            .EnumerateFiles(Repository.PathTo("tests", "LoopbaanBot.Tests", "Goldens"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file));

        approved.Except(CardCatalogue.All.Select(card => card.Name)).ShouldBeEmpty();
    }

    [NodeFact]
    public async Task The_types_of_Teams_accept_every_card() =>
        (await TeamsCardTypes.CheckAsync(Everything)).ShouldBeEmpty();

    [ChromiumFact]
    public async Task The_official_renderer_draws_every_card()
    {
        foreach (var (number, sheet) in Everything.Chunk(CardsOnASheet).Index())
        {
            foreach (var card in await CardRenderer.RenderAsync($"loopbaanbot-{number + 1}", sheet))
            {
                card.Errors.ShouldBeEmpty(card.Name);
                card.Text.ShouldNotBeNullOrWhiteSpace(card.Name);
                card.Labels.ShouldAllBe(label => label.Length > 0, card.Name);
            }
        }
    }

    private static SampleCard Find(string name) => CardCatalogue.All.Single(card => card.Name == name);

    /// <summary>A page is drawn from the samples of pages; paused, stopped and discarded views are posted cards shown.</summary>
    private static bool IsMadeOfOthers(string maker) => maker is "Page" or "Paused" or "Stopped" or "Discarded" or "Of";

    /// <summary>A form that makes something anew carries its id, another one each time it is drawn.</summary>
    [GeneratedRegex("""(?<="(?:carousel|new|request)":")(?!019bdc)[0-9a-f]{32}""")]
    private static partial Regex NewId();
}
