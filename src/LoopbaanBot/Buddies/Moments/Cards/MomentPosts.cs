using LoopbaanBot.Buddies.Moments.Actions;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Moments;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Buddies.Moments.Cards;

/// <summary>The cards that tell a group about one moment: kind, times and names, and nothing that anybody wrote.</summary>
internal sealed class MomentPosts(LanguageContent content, BuddyMoment moment, Notice notice)
{
    private readonly Texts _texts = content.Texts;
    private readonly MomentContent _kind = content.Moments[moment.Kind];

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "moment.title"),
            [Wording.Of(texts, "moment.card")],
            [PostedButton.Of(texts, "moment.open", OpenMoments.Command)]
        );

    public PostedCard Asked() =>
        new(
            Wording.Of(
                _texts,
                moment.Round == 1 ? "moment.proposed.title" : "moment.proposed.moved",
                ("name", moment.Find(moment.Proposer)!.Name)
            ),
            [
                KindAndLength(),
                Wording.PurposeOf(_kind),
                .. moment.Slots.Select(slot => MomentWhen.Slot(_texts, slot)),
                Wording.Of(_texts, "moment.proposed.waiting"),
            ],
            [Button("moment.proposed.pick", MomentSubmit.OpenVerb)]
        );

    public PostedCard Stuck() =>
        new(
            Wording.Of(_texts, "moment.stuck.title"),
            [KindAndLength(), Wording.Of(_texts, "moment.stuck.note")],
            [Button("moment.open", MomentSubmit.OpenVerb)]
        );

    /// <summary>Three questions that can be read without unlocking a phone (K109).</summary>
    public PostedCard Planned() =>
        new(
            Wording.Of(
                _texts,
                "moment.planned.title",
                ("kind", Wording.NameOf(_kind)),
                ("when", MomentWhen.Of(_texts, moment))
            ),
            [Wording.Of(_texts, "moment.planned.asked"), .. Wording.QuestionsOf(_kind), Wording.SafetyOf(_kind)],
            [
                Button("moment.planned.steps", MomentSubmit.StepsVerb),
                Button("moment.planned.pocket", MomentSubmit.PocketVerb),
                Button("moment.planned.diary", MomentSubmit.DiaryVerb),
                Button("moment.planned.held", MomentSubmit.HeldVerb),
                Button("moment.planned.move", MomentSubmit.MoveVerb),
                Button("moment.open", MomentSubmit.OpenVerb),
            ]
        );

    public PostedCard Held() =>
        new(
            Wording.Of(_texts, "moment.held.title"),
            [MomentWhen.Line(content, moment), Wording.Of(_texts, "moment.held.card")],
            [Button("moment.held.harvest", MomentSubmit.HarvestVerb), Button("moment.open", MomentSubmit.OpenVerb)]
        );

    public PostedCard Cancelled() =>
        new(
            Wording.Of(_texts, "moment.cancelled.title"),
            [
                moment.Planned is { } slot
                    ? About("moment.cancelled.line", slot)
                    : Wording.Of(_texts, "moment.cancelled.lineOpen", ("kind", Wording.NameOf(_kind))),
            ],
            [
                .. moment.MayBeInDiary()
                    ? [Button("moment.cancelled.diary", MomentSubmit.DiaryVerb)]
                    : Array.Empty<PostedButton>(),
                PostedButton.Of(_texts, "moment.title", OpenMoments.Command),
            ]
        );

    public PostedCard Overdue() =>
        new(
            Wording.Of(_texts, "moment.overdue.title"),
            [About("moment.overdue.note", moment.Planned!.Value)],
            [
                Button("moment.planned.held", MomentSubmit.HeldVerb),
                Button("moment.overdue.notYet", MomentSubmit.MoveVerb),
            ]
        );

    private Wording About(string text, MomentSlot slot) =>
        Wording.Of(_texts, text, ("kind", Wording.NameOf(_kind)), ("when", MomentWhen.Slot(_texts, slot)));

    private Wording KindAndLength() =>
        Wording.Of(
            _texts,
            "moment.line",
            ("kind", Wording.NameOf(_kind)),
            ("when", Wording.Of(_texts, "moment.minutes", ("count", moment.Length.Minutes)))
        );

    private PostedButton Button(string text, string verb) =>
        PostedButton.Of(_texts, text, CardCommand.Of(verb, notice.Handle));
}
