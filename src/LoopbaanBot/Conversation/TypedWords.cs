using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Menu;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>What is typed in a personal chat: a command, an answer to the running talk, or something not understood.</summary>
internal sealed class TypedWords(ContentLibrary library, IEnumerable<ITextCommand> commands, IRunningTalk talk)
{
    private const int MissesBeforeHelp = 3;

    private readonly ITextCommand[] _commands = [.. commands];

    public async Task AnswerAsync(TeacherTurn turn, string text, CancellationToken cancellationToken)
    {
        if (
            library.Commands.Find(text) is { } command
            // The name of a competency may well be the answer to the question that is waiting.
            && !(command is { Competency: not null } && talk.IsWaiting(turn))
            && Array.Find(_commands, known => known.Answers(command)) is { } known
        )
        {
            turn.Teacher.Misses = 0;
            await known.RunAsync(turn, command, cancellationToken);
        }
        else if (await talk.TryAnswerAsync(turn, text, cancellationToken))
        {
            turn.Teacher.Misses = 0;
        }
        else
        {
            Miss(turn);
        }
    }

    private static void Miss(TeacherTurn turn)
    {
        turn.Teacher.Misses++;
        if (turn.Teacher.Misses < MissesBeforeHelp)
        {
            turn.Post(MenuCards.NotUnderstood(turn.Texts, turn.Teacher.Misses));
            return;
        }

        turn.Teacher.Misses = 0;
        turn.Post(MenuCards.HelpAfterMisses(turn.Texts));
    }
}

/// <summary>The talk that may be waiting for an answer.</summary>
internal interface IRunningTalk
{
    /// <summary>The card that opens it; null when no talk is running.</summary>
    PostedCard? Doorway(TeacherTurn turn);

    bool IsWaiting(TeacherTurn turn);

    /// <summary>False when no talk waits for an answer.</summary>
    Task<bool> TryAnswerAsync(TeacherTurn turn, string text, CancellationToken cancellationToken);
}
