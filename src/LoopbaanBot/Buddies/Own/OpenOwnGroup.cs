using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Own;

/// <summary>"Mijn buddygroep": who, from which school, what connects us; or what there is to wait for.</summary>
internal sealed class OpenOwnGroup(OwnBuddies own) : OpensView
{
    public static CardCommand Command { get; } = CardCommand.Of("buddies.mine");

    public override string Verb => Command.Verb;

    public override bool Answers(Command command) => command.Kind is CommandKind.BuddyGroup;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(OwnGroupViews.Of(turn, own, await own.FindAsync(turn.Teacher.Id, cancellationToken), null));

    protected override PostedCard DoorwayFor(TeacherTurn turn) => OwnGroupViews.Doorway(turn.Texts);
}

/// <summary>"Mijn buddygroep" on the card "Mensen", for who takes part in a cohort.</summary>
internal sealed class OwnGroupEntry(OwnBuddies own) : IPeopleEntry
{
    public int Order => 20;

    public string TitleId => "buddies.mine";

    public CardCommand Command => OpenOwnGroup.Command;

    public async Task<bool> AppliesAsync(TeacherTurn turn, CancellationToken cancellationToken) =>
        await own.FindAsync(turn.Teacher.Id, cancellationToken) is not null;
}

/// <summary>Says yes to the group (K044). A second press, or a hundredth, says it once.</summary>
internal sealed class ConfirmGroup(OwnBuddies own) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("buddies.confirm");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (await own.FindAsync(me, BuddyGroupAction.Confirm, cancellationToken) is not { } place)
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        place = await own.ChangeAsync(place, buddies => buddies.Confirm(me, own.Today), cancellationToken);
        turn.Show(OwnGroupViews.Of(turn, own, place, turn.Texts["buddies.own.thanks"]));
    }
}
