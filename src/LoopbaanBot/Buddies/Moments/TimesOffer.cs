using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>Three times to begin with. The days of the others are read for it and shown to nobody.</summary>
internal sealed class TimesOffer(ITeacherStore teachers, SchoolClock clock)
{
    public async Task<TimesForm> OfAsync(BuddyCircle circle, MomentLength length, CancellationToken cancellationToken)
    {
        var weeks = new List<WorkingDays>();
        foreach (var person in circle.People)
        {
            weeks.Add((await teachers.LoadAsync(person, cancellationToken)).Teacher.Profile.WorkingDays);
        }

        return TimesForm.Of(SlotProposal.Of(weeks, length, clock.Today));
    }

    public static View Draw(
        TeacherTurn turn,
        BuddyCircle circle,
        ProposeSubmit submit,
        TimesForm form,
        string? notice
    ) =>
        ProposeViews.Times(
            turn,
            turn.Texts["moment.newWith", ("names", MomentWhen.Names(circle.Without(turn.Teacher.Id)))],
            form,
            submit.Write(ProposeSubmit.ProposeVerb),
            notice
        );

    /// <summary>The same form for other times of a moment that stands there.</summary>
    public static View DrawMove(TeacherTurn turn, OpenedMoment opened, TimesForm form, string? notice) =>
        ProposeViews.Times(
            turn,
            MomentWhen.Line(turn.Content, opened.Moment).ToString(),
            form,
            MomentSubmit.Of(opened).Write(MomentSubmit.MovedVerb),
            notice
        );
}
