using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Prompts;

public sealed class ChoicePromptTests
{
    private static readonly ChoicePrompt Prompt = new([
        new("steer", "Ik weet wat ik wil, maar niet hoe.", ["sturen", "steering"]),
        new("network", "Coördinator zoeken"),
        new("other", "Iets anders", ["anders", "something else"]),
    ]);

    [Theory]
    [InlineData("steer", "steer")]
    [InlineData("STEER", "steer")]
    [InlineData("ik weet wat ik wil, maar niet hoe", "steer")]
    [InlineData("Steering!", "steer")]
    [InlineData("coordinator zoeken", "network")]
    [InlineData("COÖRDINATOR ZOEKEN", "network")]
    [InlineData("something else", "other")]
    [InlineData(" (anders) ", "other")]
    [InlineData("2", "network")]
    [InlineData("3.", "other")]
    public void A_choice_is_known_by_value_title_synonym_and_number(string typed, string value) =>
        Read(Prompt, typed).Value.ShouldBe(value);

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("sturen of anders")]
    [InlineData("?!")]
    public void Anything_else_is_no_choice(string typed) => Read(Prompt, typed).Error.ShouldBe(PromptError.NotAChoice);

    [Fact]
    public void A_value_that_is_a_number_goes_before_the_place_in_the_list() =>
        Read(new([new("3"), new("2"), new("1")]), "3").Value.ShouldBe("3");

    [Fact]
    public void Values_that_differ_only_in_case_are_told_apart_by_a_card() =>
        Read(new([new("A"), new("a")]), "a").Value.ShouldBe("a");

    [Fact]
    public void Choices_may_depend_on_the_person() =>
        new ChoicePrompt()
            .Recognize(new(DialogCommand.Answer, "mijn vraag"), new() { Choices = [new("q1", "Mijn vraag")] })
            .Value.ShouldBe("q1");

    [Theory]
    [InlineData("Ja!", true)]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("nee", false)]
    [InlineData("2", false)]
    public void Yes_and_no_are_the_callers_words(string typed, bool answer) => Confirm(typed).Value.ShouldBe(answer);

    [Fact]
    public void Perhaps_is_neither_yes_nor_no() => Confirm("misschien").Error.ShouldBe(PromptError.NotAChoice);

    [Fact]
    public void A_no_passes_the_validator_as_a_no() =>
        new ConfirmPrompt(new("true"), new("false"), agreed => agreed ? null : PromptError.Custom("must-agree"))
            .Recognize(new(DialogCommand.Answer, "false"))
            .Error.ShouldBe(PromptError.Custom("must-agree"));

    private static PromptRecognizerResult<bool> Confirm(string typed) =>
        new ConfirmPrompt(new("true", "Ja", ["yes"]), new("false", "Nee", ["no"])).Recognize(
            new(DialogCommand.Answer, typed)
        );

    private static PromptRecognizerResult<string> Read(ChoicePrompt prompt, string typed) =>
        prompt.Recognize(new(DialogCommand.Answer, typed));
}
