using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Reflection;
using LoopbaanBot.Rounds.Access;

namespace LoopbaanBot.Rounds.Planning;

/// <summary>Opens the form to keep one thing of the round for oneself.</summary>
internal sealed class OpenKeep(RoundDoor door) : IGroupAction
{
    public string Verb => RoundCommands.KeepVerb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.EnterAsync(turn, data, RoundAction.Keep, cancellationToken) is { } scene)
        {
            turn.Show(KeepViews.Form(turn, scene.Round.Round.Setup.Format, ReflectionId.At(door.Now)));
        }
    }
}

/// <summary>
/// Keeps it among the presser's own reflections, where they read, change, share and delete it. Like a plan it asks nothing
/// of the round.
/// </summary>
internal sealed class KeepWords(PrivateKeeper keeper, ReflectionStore reflections, SchoolClock clock) : IGroupAction
{
    public string Verb => KeepSubmit.Verb;

    public async Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (turn.Presser.IsGuest)
        {
            turn.Refuse();
        }
        else if (KeepSubmit.Parse(data) is not { } submit)
        {
            turn.Say("error.oldCard");
        }
        else if (submit is not { Words.Length: > 0, Competency: { } competency })
        {
            turn.Say("round.keep.half");
        }
        else if (TextLimit.Answer.Excess(submit.Words) is > 0 and var excess)
        {
            turn.Say("round.tooLong", ("max", TextLimit.Answer.Characters), ("count", excess));
        }
        else if (await TryKeepAsync(turn, Made(turn, submit, competency), cancellationToken))
        {
            turn.Show(KeepViews.Kept(turn));
        }
        else
        {
            turn.Say("error.notSaved");
        }
    }

    private CareerReflection Made(GroupTurn turn, KeepSubmit submit, CareerCompetency competency) =>
        CareerReflection
            .Start(submit.Id, competency, clock.Today)
            .Answer(
                ReflectionAnswer.ToOwn(RoundWords.Keepsake(turn.Texts, submit.Format), PromptDepth.Back, submit.Words)
            )
            .Keep(clock.Today);

    private Task<bool> TryKeepAsync(GroupTurn turn, CareerReflection kept, CancellationToken cancellationToken) =>
        keeper.TryKeepAsync(
            turn,
            async person => await reflections.FindAsync(person, kept.Id, cancellationToken) is not null,
            person => ReflectionStore.Put(person, kept),
            cancellationToken
        );
}
