using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Standing;

namespace LoopbaanBot.People.Profiles;

/// <summary>The profile as one form. There is no field for gender: nothing needs it (K §3.3).</summary>
internal static class ProfileViews
{
    public static View Form(TeacherTurn turn, TeacherProfile profile, string notice) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["profile.title"]),
                    new AdaptiveTextBlock(notice),
                    .. Inputs(turn.Texts, profile),
                    .. Earlier(turn.Texts, profile.Phases),
                    CardText.Small(turn.Texts["talk.private"]),
                ],
                Actions =
                [
                    SaveProfile.Command.ToAction(turn.Texts["profile.save"], AdaptiveActionStyle.Positive),
                    Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
                ],
            },
            ProfileCards.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Inputs(Texts texts, TeacherProfile profile) =>
        [
            List(texts, ProfileForm.PhaseId, Listed<Phase>(texts), profile.Phase?.ToString()),
            List(texts, ProfileForm.SectorId, OrUnsaid<Sector>(texts), profile.Sector?.ToString()),
            List(texts, ProfileForm.YearsId, OrUnsaid<YearsInEducation>(texts), profile.Years?.ToString()),
            new AdaptiveTextInput(ProfileForm.SubjectId)
            {
                Label = texts["profile.subject"],
                MaxLength = TeacherProfile.SubjectLimit.Characters,
                Value = profile.Subject,
            },
            new AdaptiveChoiceSetInput(ProfileForm.DaysId)
            {
                Label = texts["profile.days"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                IsMultiSelect = true,
                Value = string.Join(',', profile.WorkingDays.ToList()),
                Choices = [.. WorkingDays.Week.Select(day => Choice(texts, day))],
            },
        ];

    private static AdaptiveChoiceSetInput List(
        Texts texts,
        string id,
        IReadOnlyList<AdaptiveChoice> choices,
        string? value
    ) =>
        new(id)
        {
            Label = texts[$"profile.{id}"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Value = value,
            Choices = choices,
        };

    private static IReadOnlyList<AdaptiveChoice> OrUnsaid<T>(Texts texts)
        where T : struct, Enum => [.. Listed<T>(texts), new(texts["profile.unsaid"], ProfileForm.Unsaid)];

    private static IReadOnlyList<AdaptiveChoice> Listed<T>(Texts texts)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => Choice(texts, value))];

    private static AdaptiveChoice Choice<T>(Texts texts, T value)
        where T : struct, Enum => new(Name(texts, value), value.ToString());

    private static string Name<T>(Texts texts, T value)
        where T : struct, Enum => texts[$"profile.{Chosen.TextOf(value)}"];

    /// <summary>What was told before, so that somebody sees that a change forgets nothing.</summary>
    private static IEnumerable<AdaptiveElement> Earlier(Texts texts, PhaseHistory phases) =>
        phases
            .Entries.SkipLast(1)
            .Select(entry =>
                CardText.Small(texts["profile.history", ("phase", Name(texts, entry.Phase)), ("date", entry.Since)])
            );
}
