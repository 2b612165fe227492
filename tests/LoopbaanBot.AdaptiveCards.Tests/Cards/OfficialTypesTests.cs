using LoopbaanBot.AdaptiveCards.Tests.Samples;
using LoopbaanBot.Testing.Cards;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.AdaptiveCards.Tests.Cards;

/// <summary>The cards as Microsoft's own types and renderer see them.</summary>
public sealed class OfficialTypesTests
{
    private static List<(string Name, string Json)> Everything =>
        [
            .. EveryElement.All.Select(static one => (one.Name, SampleCards.With(one.Element).ToJson())),
            .. EveryAction.All.Select(static one => (one.Type, SampleCards.WithButtons(one).ToJson())),
            ("question", SampleCards.Question().ToJson()),
        ];

    [Fact]
    public void The_samples_hold_every_type_that_the_library_can_write()
    {
        var written = EveryElement
            .All.Select(static one => SampleCards.With(one.Element))
            .Append(SampleCards.WithButtons(EveryAction.All))
            .SelectMany(static card => card.Parts())
            .Select(static part => part.GetType())
            .ToHashSet();
        var known = typeof(AdaptiveCard)
            .Assembly.GetExportedTypes()
            .Where(static type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(AdaptiveTypedElement)));

        known.Where(type => !written.Contains(type)).ShouldBeEmpty();
    }

    [NodeFact]
    public async Task Every_element_is_what_the_types_of_Teams_accept() =>
        (await TeamsCardTypes.CheckAsync(Everything)).ShouldBeEmpty();

    [NodeFact]
    public async Task The_types_of_Teams_refuse_a_card_with_a_misspelt_property_and_name_it()
    {
        const string wrong =
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","colour":"Good"}]}""";

        var errors = await TeamsCardTypes.CheckAsync([("right", SampleCards.Question().ToJson()), ("wrong", wrong)]);

        errors.ShouldNotBeEmpty();
        errors[0].ShouldStartWith("wrong: ");
        errors[0].ShouldContain("colour");
    }

    [NodeFact]
    public async Task The_official_renderer_finds_nothing_wrong_with_any_element() =>
        (await CardRenderer.ValidateAsync(Everything)).ShouldBeEmpty();

    [NodeFact]
    public async Task The_official_renderer_names_a_card_with_an_unknown_element_and_no_fallback()
    {
        const string wrong = """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Badge","text":"a"}]}""";

        var errors = await CardRenderer.ValidateAsync([("wrong", wrong)]);

        errors.ShouldHaveSingleItem().ShouldStartWith("wrong: Unknown element type \"Badge\"");
    }
}
