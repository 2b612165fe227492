using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Prompts;

public sealed class CardPromptTests
{
    [Fact]
    public void Several_inputs_make_one_answer() =>
        Read(new CardPrompt<(string, string)>(Plan), "  de bel\u0007 gaat ", "adem ik in")
            .Value.ShouldBe(("de bel gaat", "adem ik in"));

    [Fact]
    public void What_is_missing_on_the_card_is_the_callers_to_say() =>
        Read(new CardPrompt<(string, string)>(Plan), "de bel gaat", " ").Error.ShouldBe(PromptError.Custom("then"));

    [Fact]
    public void Words_typed_in_the_chat_need_the_card() =>
        new CardPrompt<(string, string)>(Plan)
            .Recognize(new(DialogCommand.Answer, "als de bel gaat"))
            .Error.ShouldBe(PromptError.NeedsCard);

    [Fact]
    public void Words_typed_in_the_chat_may_be_read_too() =>
        new CardPrompt<(string, string)>(Plan, fromText: words => (words, ""))
            .Recognize(new(DialogCommand.Answer, " als de bel gaat "))
            .Value.ShouldBe(("als de bel gaat", ""));

    [Fact]
    public void Nothing_at_all_is_empty() =>
        new CardPrompt<(string, string)>(Plan).Recognize(new(DialogCommand.Answer)).Error.ShouldBe(PromptError.Empty);

    [Fact]
    public void A_page_that_is_only_read_takes_anything_for_a_yes() =>
        new ContinuePrompt().Recognize(new(DialogCommand.Answer)).Succeeded.ShouldBeTrue();

    private static PromptRecognizerResult<(string, string)> Read(
        CardPrompt<(string, string)> prompt,
        string condition,
        string action
    ) =>
        prompt.Recognize(
            new(DialogCommand.Answer, Values: new Dictionary<string, string> { ["if"] = condition, ["then"] = action })
        );

    private static PromptRecognizerResult<(string, string)> Plan(IReadOnlyDictionary<string, string> values) =>
        values["then"].Length == 0 ? PromptError.Custom("then") : (values["if"], values["then"]);
}
