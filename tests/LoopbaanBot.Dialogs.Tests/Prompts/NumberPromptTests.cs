using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Prompts;

public sealed class NumberPromptTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData(" 10 ", 10)]
    [InlineData("6.", 6)]
    [InlineData("+7", 7)]
    public void A_number_between_the_limits_is_an_answer(string typed, int number) =>
        Read(typed).Value.ShouldBe(number);

    [Theory]
    [InlineData("0")]
    [InlineData("11")]
    [InlineData("-3")]
    [InlineData("3000000000")]
    public void A_number_outside_the_limits_says_what_they_are(string typed) =>
        Read(typed).Error.ShouldBe(PromptError.OutOfRange(1, 10));

    [Theory]
    [InlineData("zes")]
    [InlineData("6,5")]
    [InlineData("6/10")]
    [InlineData("Vorige week 2 keer gebeld")]
    [InlineData("99999999999999999999")]
    public void A_number_is_never_guessed_out_of_words(string typed) =>
        Read(typed).Error.ShouldBe(PromptError.NotANumber);

    [Fact]
    public void A_step_may_set_other_limits() =>
        new NumberPrompt(1, 10)
            .Recognize(new(DialogCommand.Answer, "11"), new() { Min = 1, Max = 20 })
            .Value.ShouldBe(11);

    private static PromptRecognizerResult<int> Read(string typed) =>
        new NumberPrompt(1, 10).Recognize(new(DialogCommand.Answer, typed));
}
