using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>Lists the circle.</summary>
internal sealed class OpenCircle(CircleStore circles) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("circle.open");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(CircleViews.List(turn, await circles.LoadAsync(turn.Teacher.Id, cancellationToken), null));
}

/// <summary>Opens the form for somebody new.</summary>
internal sealed class AddMember(PeoplePicker people) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("circle.add");

    public string Verb => Command.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(CircleViews.Form(turn, people.KnownPeople(turn.Teacher.Id), MemberSubmit.Empty, null));
        return Task.CompletedTask;
    }
}
