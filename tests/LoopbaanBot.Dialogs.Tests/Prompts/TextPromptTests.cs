using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Prompts;

public sealed class TextPromptTests
{
    [Theory]
    [InlineData("  met spaties  ", "met spaties")]
    [InlineData("twee\r\nregels", "twee\nregels")]
    [InlineData("twee\u2028regels\u0000", "twee\nregels")]
    [InlineData("een\ttab", "een tab")]
    [InlineData("bel\u0007en\u001b", "belen")]
    [InlineData("om\u202Egekeerd\u202C", "omgekeerd")]
    [InlineData("a\u2066b\u2069", "ab")]
    [InlineData("half\ud83d paar", "half paar")]
    [InlineData("👩‍🏫 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩‍🏫 🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("שלום \u200fعربي", "שלום \u200fعربي")]
    [InlineData("نمی\u200cدانم", "نمی\u200cدانم")]
    [InlineData("e\u0301e\u0301n", "e\u0301e\u0301n")]
    public void Text_is_kept_without_what_nobody_typed_on_purpose(string typed, string kept) =>
        Read(new TextPrompt(), typed).Value.ShouldBe(kept);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u200b\ufeff")]
    [InlineData("\u202e")]
    [InlineData(null)]
    public void A_text_in_which_nothing_can_be_seen_is_empty(string? typed) =>
        Read(new TextPrompt(), typed).Error.ShouldBe(PromptError.Empty);

    [Fact]
    public void The_length_is_that_of_the_cleaned_text()
    {
        var prompt = new TextPrompt(maxLength: 5);

        Read(prompt, "  vijf!  ").Value.ShouldBe("vijf!");
        Read(prompt, "zes!!!").Error.ShouldBe(PromptError.TooLong(5, 6));
    }

    [Fact]
    public void A_step_may_set_another_length() =>
        new TextPrompt(maxLength: 5)
            .Recognize(new(DialogCommand.Answer, "zes!!!"), new PromptOptions { Max = 6 })
            .Succeeded.ShouldBeTrue();

    [Fact]
    public void A_card_input_goes_before_the_text_of_the_message() =>
        new TextPrompt(inputId: "moment")
            .Recognize(new(DialogCommand.Answer, "chat", new Dictionary<string, string> { ["moment"] = "kaart" }))
            .Value.ShouldBe("kaart");

    [Fact]
    public void A_card_without_the_input_is_no_answer() =>
        new TextPrompt()
            .Recognize(new(DialogCommand.Answer, Values: new Dictionary<string, string> { ["other"] = "kaart" }))
            .Error.ShouldBe(PromptError.Empty);

    [Fact]
    public void A_validator_has_the_last_word_on_an_answer_that_was_understood()
    {
        var prompt = new TextPrompt(validator: text => text.EndsWith('?') ? null : PromptError.Custom("no-question"));

        Read(prompt, "Wat kan ik?").Succeeded.ShouldBeTrue();
        Read(prompt, "Ik kan dit.").Error.ShouldBe(PromptError.Custom("no-question"));
        Read(prompt, "").Error.ShouldBe(PromptError.Empty);
    }

    private static PromptRecognizerResult<string> Read(TextPrompt prompt, string? typed) =>
        prompt.Recognize(new(DialogCommand.Answer, typed));
}
