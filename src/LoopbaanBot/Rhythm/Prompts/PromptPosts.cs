using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Prompts;

/// <summary>The cards that come at a chosen moment: what it is about and four buttons, no personal words.</summary>
internal static class PromptPosts
{
    public static PostedCard Card(LanguageContent content, ShownPrompt prompt) =>
        new(
            Title(content, prompt),
            [Invitation(content.Texts, prompt), Duration(content.Texts, prompt.Kind)],
            [
                Button(content.Texts, "reflection.card.open", prompt.Slot, ResponseKind.Now),
                Button(content.Texts, "prompt.later", prompt.Slot, ResponseKind.LaterToday),
                Button(content.Texts, "prompt.week", prompt.Slot, ResponseKind.NextWeek),
                Button(content.Texts, "prompt.skip", prompt.Slot, ResponseKind.Skipped),
            ]
        );

    /// <summary>What the card becomes after a choice; going on stays possible.</summary>
    public static PostedCard Responded(LanguageContent content, ShownPrompt prompt, PromptResponse response) =>
        new(
            Title(content, prompt),
            [Reply(content.Texts, response)],
            [
                Button(content.Texts, "reflection.card.open", prompt.Slot, ResponseKind.Now),
                new PostedButton(Wording.Of(content.Texts, "rhythm.title"), Verbs.OpenRhythm),
            ]
        );

    private static Wording Title(LanguageContent content, ShownPrompt prompt) =>
        prompt switch
        {
            { Kind: PromptKind.WhatDoYouNeed } => Wording.Of(content.Texts, "need.title"),
            { Kind: PromptKind.Question, Competency: { } competency } => Wording.Of(
                content.Texts,
                "reflection.card.title",
                ("competency", Wording.NameOf(content[competency])),
                ("question", Wording.CoreQuestionOf(content[competency]))
            ),
            _ => Wording.Of(content.Texts, "reframe.title"),
        };

    private static Wording Invitation(Texts texts, ShownPrompt prompt) =>
        Wording.Of(
            texts,
            prompt.Showing switch
            {
                Showing.Again => "prompt.again",
                Showing.Reminder => "prompt.reminder",
                _ => "prompt.moment",
            }
        );

    private static Wording Duration(Texts texts, PromptKind kind) =>
        Wording.Of(
            texts,
            kind switch
            {
                PromptKind.WhatDoYouNeed => "need.note",
                PromptKind.Reframe => "prompt.reframeNote",
                _ => "reflection.card.note",
            }
        );

    private static Wording Reply(Texts texts, PromptResponse response) =>
        response switch
        {
            { Kind: ResponseKind.Skipped } => Wording.Of(texts, "prompt.skipped"),
            { Until: { } until } => Wording.Of(
                texts,
                response.Kind == ResponseKind.LaterToday && until.Date != response.At.Date
                    ? "prompt.tooLate"
                    : "prompt.comes",
                ("moment", RhythmWords.Moment(texts, until))
            ),
            _ => Wording.Of(texts, "prompt.begun"),
        };

    private static PostedButton Button(Texts texts, string title, SlotKey slot, ResponseKind choice) =>
        new(Wording.Of(texts, title), new PromptSubmit(slot, choice).Write());
}
