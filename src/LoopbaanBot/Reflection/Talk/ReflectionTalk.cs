using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Hosting;
using LoopbaanBot.Reflection.Cards;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>Takes one turn of the running reflection and shows where it stands.</summary>
internal sealed class ReflectionTalk(DialogSet dialogs, SchoolClock clock) : ITalk
{
    public async Task BeginAsync(TeacherTurn turn, ReflectionDraft draft, CancellationToken cancellationToken)
    {
        var dc = dialogs.CreateContext(turn.Context, turn.Teacher.Talk, new DialogInput(DialogCommand.Show));
        Settle(turn, await dc.BeginDialogAsync(ReflectionDialog.DialogId, draft, cancellationToken));
    }

    public async Task ContinueAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken)
    {
        turn.Teacher.IsTalkPaused = false;
        if (input.Command == DialogCommand.Stop)
        {
            await StopAsync(turn, input, cancellationToken);
            return;
        }

        var dc = dialogs.CreateContext(turn.Context, turn.Teacher.Talk, input);
        Settle(turn, await dc.ContinueDialogAsync(cancellationToken));
    }

    /// <summary>Goes on with a talk that lay aside, without the questions that were asked elsewhere meanwhile.</summary>
    public async Task ResumeAsync(
        TeacherTurn turn,
        DialogState aside,
        DialogInput input,
        CancellationToken cancellationToken
    )
    {
        turn.Teacher.Talk.Stack = aside.Stack;
        Running(turn)?.DropAskedElsewhere(turn.Teacher.Asked, clock.Today);
        await ContinueAsync(turn, input, cancellationToken);
    }

    public bool IsRunning(TeacherTurn turn) => Running(turn) is not null;

    public TalkDoor Door(TeacherTurn turn) => ReflectionPosts.Door(turn.Content, Running(turn)!.Reflection);

    /// <summary>The draft of the talk that is open now.</summary>
    public ReflectionDraft? Running(TeacherTurn turn) =>
        dialogs
            .CreateContext(turn.Context, turn.Teacher.Talk, new DialogInput(DialogCommand.Show))
            .FindDraft<ReflectionDraft>();

    /// <summary>Puts the running talk aside as a draft in the journal, with the words that still stood in an input.</summary>
    /// <returns>False when no word was written, so that nothing is kept.</returns>
    public async Task<bool> ShelveAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken)
    {
        var dc = dialogs.CreateContext(turn.Context, turn.Teacher.Talk, input with { Command = DialogCommand.Later });
        await dc.ContinueDialogAsync(cancellationToken);
        var hasWords =
            dc.FindDraft<ReflectionDraft>() is { Reflection.IsEmpty: false } || dc.ActiveDialog?.Unsent is not null;
        if (hasWords && dc.FindDraft<ReflectionDraft>() is { } draft)
        {
            turn.Change(ReflectionStore.Put(turn.Teacher.Id, draft.Reflection, turn.Teacher.Talk));
        }

        turn.Teacher.Talk.Stack.Clear();
        return hasWords;
    }

    private async Task StopAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken)
    {
        if (Running(turn)?.Reflection is not { } reflection)
        {
            turn.Say(turn.Word("talk.nothing"));
            return;
        }

        var isKept = await ShelveAsync(turn, input, cancellationToken);
        turn.Show(ReflectionViews.Stopped(turn, reflection, isKept));
        if (!isKept)
        {
            // The card in the chat would open what is no longer there.
            turn.ReplacePosted(ReflectionPosts.Stopped(turn.Content, reflection, isKept));
        }
    }

    /// <summary>Throws the running talk away, when it is this one.</summary>
    public bool TryDiscard(TeacherTurn turn, ReflectionId id)
    {
        if (Running(turn)?.Reflection.Id != id)
        {
            return false;
        }

        turn.Teacher.Talk.Stack.Clear();
        return true;
    }

    private void Settle(TeacherTurn turn, DialogTurnResult result)
    {
        switch (result)
        {
            case { Page: ReflectionPage { Frame.Error: { Kind: PromptErrorKind.TooLong } tooLong } }:
                PageNotices.SayTooLong(turn, tooLong);
                break;
            case { Status: DialogTurnStatus.Waiting, Page: ReflectionPage page }:
                RememberAsked(turn, page);
                turn.Show(ReflectionViews.Page(turn, page));
                break;
            case { Status: DialogTurnStatus.Paused }:
                turn.Teacher.IsTalkPaused = true;
                turn.Show(ReflectionViews.Paused(turn, Running(turn)!.Reflection));
                break;
            case { Status: DialogTurnStatus.Complete, Result: ReflectionEnd end }:
                End(turn, end);
                break;
            default:
                turn.Say(turn.Word("error.oldCard"));
                break;
        }
    }

    private void RememberAsked(TeacherTurn turn, ReflectionPage page)
    {
        var question = (page as QuestionPage)?.Question ?? (page as MorePage)?.Question;
        if (question?.Prompt is { } prompt)
        {
            turn.Teacher.Asked = turn.Teacher.Asked.Remember(prompt, clock.Today);
            if (!page.Draft.Shown.Contains(prompt))
            {
                page.Draft.Shown.Add(prompt);
            }
        }
    }

    private void End(TeacherTurn turn, ReflectionEnd end)
    {
        if (!end.IsKept)
        {
            turn.Show(ReflectionViews.Discarded(turn, end.Draft.Reflection));
            turn.ReplacePosted(ReflectionPosts.Discarded(turn.Content, end.Draft.Reflection));
            return;
        }

        var kept = end.Draft.Reflection.Keep(clock.Today);
        turn.Change(ReflectionStore.Put(turn.Teacher.Id, kept));
        turn.Show(ReflectionViews.Kept(turn, kept));
        turn.ReplacePosted(ReflectionPosts.Kept(turn.Content, kept));
    }
}
