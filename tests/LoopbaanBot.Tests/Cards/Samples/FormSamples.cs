using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Tests.Cards.Samples;

/// <summary>A page of a talk with each kind of input, and with each kind of trouble.</summary>
internal static class FormSamples
{
    private static readonly PageFrame s_frame = new(3) { CanGoBack = true, CanSkip = true };
    private static readonly FormChoice[] s_choices = [new("yes", "chat.yes"), new("no", "chat.no")];

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        var talk = new TopicKey("sample", null);
        var door = new TalkDoor(turn.Word("road.title"), OpenTopicSubmit.Write(talk));
        return Pages().Select(page => ($"form-{page.Name}", FormCard.View(turn, door, talk, page.Page)));
    }

    private static IEnumerable<(string Name, FormPage Page)> Pages() =>
        [
            (
                "inputs",
                new FormPage(s_frame, "topic.card")
                {
                    Mirror = "Ik liet hem uitpraten en vroeg toen wat zijn dochter nodig had.",
                    Lines = [FormLine.Of("road.note"), FormLine.Own("**Niet** <at>vet</at> maar letterlijk")],
                    Progress = (2, 5),
                    Fields =
                    [
                        new TextField(),
                        new ChoiceField("talk.choice.required", s_choices, "one"),
                        new ChoiceField("talk.choice.required", s_choices, "more")
                        {
                            IsMultiple = true,
                            Value = "yes,no",
                        },
                        new ScaleField("talk.answer.label", 1, 5, "mark"),
                        new DateField("talk.answer.label", "day") { Value = "2026-02-01" },
                    ],
                }
            ),
            ("choices", new FormPage(s_frame with { CanSkip = false }, "topic.card") { Choices = s_choices }),
            (
                "refused",
                new FormPage(
                    s_frame with
                    {
                        Error = PromptError.NotADate,
                        Unkept = Input("31 februari"),
                        Late = Input("woorden van een andere kaart"),
                    },
                    "topic.card"
                )
                {
                    Fields = [new TextField { Value = "kept before" }, new DateField("talk.answer.label", "day")],
                }
            ),
        ];

    private static DialogInput Input(string words) =>
        new(DialogCommand.Answer, Values: new Dictionary<string, string> { [DialogInput.AnswerId] = words });
}
