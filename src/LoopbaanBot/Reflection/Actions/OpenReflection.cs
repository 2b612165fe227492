using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Cards;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Actions;

/// <summary>Opens a reflection where it stands, on any device and however old the card is.</summary>
internal sealed class OpenReflection(ReflectionTalk talk, RunningTalk running, ReflectionStore store) : ICardAction
{
    public string Verb => OpenSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (OpenSubmit.Parse(data) is { } open)
        {
            await RunAsync(turn, open.Reflection, new DialogInput(DialogCommand.Show), cancellationToken);
        }
        else
        {
            turn.Say(turn.Word("error.oldCard"));
        }
    }

    /// <summary>Brings the reflection to the front, then does there what was asked.</summary>
    public async Task RunAsync(
        TeacherTurn turn,
        ReflectionId id,
        DialogInput input,
        CancellationToken cancellationToken
    )
    {
        if (talk.Running(turn)?.Reflection.Id == id)
        {
            await talk.ContinueAsync(turn, input, cancellationToken);
            return;
        }

        switch (await store.FindAsync(turn.Teacher.Id, id, cancellationToken))
        {
            case { Talk: { } aside }:
                await ResumeAsync(turn, id, aside, input, cancellationToken);
                break;
            case { } when HoldsWords(input):
                // The card stays as it is, so the late words are not lost.
                turn.Say(turn.Word("talk.alreadyKept"));
                break;
            case { } kept:
                turn.Show(ReflectionViews.Read(turn, kept.Reflection));
                break;
            default:
                turn.Say(turn.Word("journal.gone"));
                break;
        }
    }

    private async Task ResumeAsync(
        TeacherTurn turn,
        ReflectionId id,
        DialogState aside,
        DialogInput input,
        CancellationToken cancellationToken
    )
    {
        await running.ShelveAsync(turn, cancellationToken);
        turn.Change(ReflectionStore.Remove(id));
        await talk.ResumeAsync(turn, aside, input, cancellationToken);
    }

    private static bool HoldsWords(DialogInput input) =>
        input.Command == DialogCommand.Answer && input.WordsFor() is { Length: > 0 };
}
