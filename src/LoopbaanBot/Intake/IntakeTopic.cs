using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;
using LoopbaanBot.Intake.Talk;
using LoopbaanBot.Obstacles.Heavy;

namespace LoopbaanBot.Intake;

/// <summary>Begins an intake with what is known of the phase, and keeps it under the moment it ends.</summary>
internal sealed class IntakeTopic(IntakeStore store, SchoolPeople school, SchoolClock clock) : TalkTopic
{
    public override string DialogId => IntakeDialog.DialogId;

    public override string TitleId => "intake.title";

    public override Task<object?> DraftAsync(TeacherTurn turn, string? subject, CancellationToken cancellationToken)
    {
        var phase = turn.Teacher.Profile.Phase;
        return Task.FromResult<object?>(
            new IntakeDraft
            {
                Intake = new CareerIntake(clock.Today),
                Phase = phase,
                AsksPhase = phase is null,
            }
        );
    }

    public override Task EndAsync(TeacherTurn turn, object? result, CancellationToken cancellationToken)
    {
        var draft = (IntakeDraft)result!;
        if (draft.IsDiscarded)
        {
            var card = IntakeCards.Discarded(turn.Texts);
            turn.Show(Delivery.View.Of(card, turn.Language));
            turn.ReplacePosted(card);
        }
        else
        {
            Keep(turn, draft);
        }

        return Task.CompletedTask;
    }

    private void Keep(TeacherTurn turn, IntakeDraft draft)
    {
        var today = clock.Today;
        var now = clock.Now;
        // In whole seconds, as the id is written.
        var intake = draft.Intake with
        {
            On = today,
            At = new TimeOnly(now.Hour, now.Minute, now.Second),
        };
        if (draft is { AsksPhase: true, Phase: { } phase })
        {
            turn.Teacher.Profile = turn.Teacher.Profile.Enter(phase, today);
        }

        turn.Teacher.ParkedUntil = draft.AsksConcern() ? draft.Concern?.ParkedUntil(today) : null;
        var around = new IntakeSurroundings(school.Contacts, today);
        if (intake.IsEmpty())
        {
            turn.Show(IntakeViews.Parked(turn, around));
            turn.ReplacePosted(IntakeCards.Doorway(turn.Texts));
        }
        else
        {
            turn.Change(store.Put(turn.Teacher.Id, intake));
            turn.Show(IntakeViews.Kept(turn, intake, around));
            // The same card whatever was told: what lies in the chat says nothing about reasons.
            turn.ReplacePosted(IntakeCards.Kept(turn.Texts, intake.Id));
        }
    }
}
