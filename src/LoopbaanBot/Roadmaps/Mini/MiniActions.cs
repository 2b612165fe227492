using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Roadmaps.Steps;

namespace LoopbaanBot.Roadmaps.Mini;

/// <summary>Opens the form of the mini-roadmap.</summary>
internal sealed class EditMini(RoadmapReader reader, SchoolClock clock) : ICardAction
{
    public string Verb => RoadmapVerbs.EditMini.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(
            MiniViews.Form(
                turn,
                await reader.ReadAsync(turn.Teacher.Id, cancellationToken),
                new RoadmapStepId(Guid.CreateVersion7(clock.Now))
            )
        );
}

/// <summary>Keeps the mini-roadmap. What its step lacks is said beside the card, in which all words stay.</summary>
internal sealed class SaveMini(RoadmapReader reader, RoadmapStore store, SchoolClock clock) : ICardAction
{
    public string Verb => SaveMiniSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (SaveMiniSubmit.Parse(data) is not { } save)
        {
            turn.Say(turn.Word("error.oldCard"));
            return;
        }

        var own = await reader.ReadAsync(turn.Teacher.Id, cancellationToken);
        var (mini, trouble) = MiniForm.Read(data, own.Mini, clock.Today, save.NewStep);
        switch (trouble)
        {
            case StepReading.Refused refused:
                RoadmapNotices.Say(turn, refused.Error);
                break;
            case StepReading.Lacking lacking:
                turn.Say(turn.Word(lacking.Notice));
                break;
            default:
                Keep(turn, own.With(mini!), own, save);
                break;
        }
    }

    private void Keep(TeacherTurn turn, OwnRoadmap changed, OwnRoadmap kept, SaveMiniSubmit save)
    {
        if (changed.Mini != kept.Mini && save.Version != MiniForm.VersionOf(kept.Mini))
        {
            turn.Say(turn.Word("roadmap.changedElsewhere"));
            return;
        }

        if (changed.Mini != kept.Mini)
        {
            turn.Change(store.Put(turn.Teacher.Id, changed.Stored));
        }

        turn.Show(MiniViews.Overview(turn, changed, "roadmap.saved"));
    }
}
