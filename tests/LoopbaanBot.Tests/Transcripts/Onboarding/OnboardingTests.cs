using LoopbaanBot.Tests.Transcripts.Intakes;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Onboarding;

/// <summary>What somebody may know before they begin.</summary>
public sealed class OnboardingTests
{
    [Fact]
    public async Task The_promise_is_five_lines_and_one_press_from_the_welcome()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.InstallsTheBot();
        await teacher.OpensPosted("Wat ik beloof");

        teacher.SeesView("Je leidinggevende of opleider ziet niet of je mij gebruikt");
        teacher.Card!.Text.Split('\n').Count(line => line.TrimEnd().EndsWith('.')).ShouldBe(5);
    }

    [Fact]
    [Trait("Seed", "K001")]
    [Trait("Seed", "K142")]
    public async Task Career_development_is_explained_in_words_that_fit_every_phase()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("wat is loopbaanontwikkeling?");
        teacher.SeesPosted("Jij zet zelf stappen.", "Dit kun je oefenen, in elke fase van je werk.");
        foreach (var word in new[] { "starter", "opleiding", "ervaren" })
        {
            teacher.LastPosted.Text.ShouldNotContain(word);
        }
    }

    [Theory]
    [InlineData("wat kan ik vragen")]
    [InlineData("help")]
    public async Task What_can_be_asked_is_one_press_away(string words)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says(words);
        if (teacher.Card!.HasButton("Wat kan ik vragen?"))
        {
            await teacher.Presses("Wat kan ik vragen?");
        }

        teacher.Sees("profiel: je fase, je sector en je werkdagen", "belofte: wat ik wel en niet doe");
    }

    [Theory]
    [InlineData("mijn start", "Je start")]
    [InlineData("profiel", "Profiel")]
    [InlineData("mijn cijfers", "Mijn cijfers")]
    [InlineData("wat staat in de weg", "Wat staat in de weg")]
    [InlineData("dit weegt zwaar", "Iemand om mee te praten")]
    [InlineData("belofte", "Wat ik beloof")]
    [InlineData("loopbaanontwikkeling", "Wat is loopbaanontwikkeling?")]
    [InlineData("waar sta ik", "Waar ik sta")]
    [InlineData("where do i stand", "Waar ik sta")]
    public async Task Each_of_those_words_is_understood(string words, string title)
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says(words);
        teacher.SeesPosted(title);
    }

    [Fact]
    public async Task Who_told_something_before_is_not_asked_to_begin_when_the_bot_comes_back()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.InstallsTheBot();
        teacher.SeesPosted("Vertel wat je hier brengt");
        await teacher.TellsWhy(Begin.Explore);
        await teacher.Sends(teacher.Chat.Installation("remove"));

        await teacher.InstallsTheBot();
        teacher.LastPosted.Text.ShouldNotContain("Vertel wat je hier brengt");
    }

    [Fact]
    public async Task The_road_begins_with_where_one_stands()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Says("menu");
        await teacher.Presses("Mijn weg");
        await teacher.Presses("Waar ik sta");
        teacher.SeesView("Je start", "Mijn cijfers", "Wat staat in de weg", "Dit weegt zwaar");
    }
}
