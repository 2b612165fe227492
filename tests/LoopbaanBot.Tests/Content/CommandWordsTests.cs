using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content.Commands;

namespace LoopbaanBot.Tests.Content;

public sealed class CommandWordsTests
{
    [Theory]
    [InlineData("hoi", "Greet")]
    [InlineData("Hallo!", "Greet")]
    [InlineData("help", "Help")]
    [InlineData("MENU", "Menu")]
    [InlineData("stop", "Stop")]
    [InlineData("Ik wil stoppen.", "Stop")]
    [InlineData("taal", "ChooseLanguage")]
    [InlineData("English please", "SpeakEnglish")]
    [InlineData("Nederlands", "SpeakDutch")]
    [InlineData("  mijn   reflecties 😀 ", "Journal")]
    [InlineData("my reflections", "Journal")]
    [InlineData("reflecteren", "Reflect")]
    [InlineData("reflect", "Reflect")]
    [InlineData("later verder", "Later")]
    [InlineData("I'm done", "Stop")]
    [InlineData("hé", null)]
    [InlineData("héy", "Greet")]
    [InlineData("ik wil stoppen met lesgeven", null)]
    [InlineData("", null)]
    [InlineData("😀", null)]
    [InlineData("\ud83d", null)]
    public void A_whole_message_may_ask_for_something(string message, string? kind) =>
        Library.Real.Commands.Find(message)?.Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("kwaliteitenreflectie", CareerCompetency.QualitiesReflection)]
    [InlineData("Wat wil ik?", CareerCompetency.MotivesReflection)]
    [InlineData("werkonderzoek", CareerCompetency.WorkExploration)]
    [InlineData("career steering", CareerCompetency.CareerSteering)]
    [InlineData("netwerken", CareerCompetency.Networking)]
    public void A_competency_may_be_asked_for_by_name_or_core_question(string message, CareerCompetency competency) =>
        Library.Real.Commands.Find(message).ShouldBe(new Command(CommandKind.Reflect, competency));

    [Theory]
    [InlineData("Dutch")]
    [InlineData("English")]
    public void The_names_and_core_questions_on_the_cards_are_understood(string language) =>
        Library
            .Of(language)
            .Competencies.Values.ShouldAllBe(competency =>
                Library.Real.Commands.Find(competency.Intro.Name)
                    == new Command(CommandKind.Reflect, competency.Competency)
                && Library.Real.Commands.Find(competency.Intro.CoreQuestion)
                    == new Command(CommandKind.Reflect, competency.Competency)
            );

    [Fact]
    public void A_pasted_text_asks_for_nothing() =>
        Library.Real.Commands.Find("stop" + new string(' ', 100_000)).ShouldBeNull();
}
