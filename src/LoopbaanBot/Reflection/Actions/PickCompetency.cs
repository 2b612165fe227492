using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Cards;

namespace LoopbaanBot.Reflection.Actions;

/// <summary>Shows the five competencies to choose from.</summary>
internal sealed class PickCompetency : ICardAction, ITextCommand
{
    public string Verb => Verbs.PickCompetency.Verb;

    public bool Answers(Command command) => command is { Kind: CommandKind.Reflect, Competency: null };

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(View.Of(ReflectionPosts.Picker(turn.Content), turn.Language));
        return Task.CompletedTask;
    }

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Post(ReflectionPosts.Picker(turn.Content));
        return Task.CompletedTask;
    }
}
