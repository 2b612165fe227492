using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Paths.Map;

namespace LoopbaanBot.Paths.Own;

/// <summary>Opens staying on purpose: the choice that was made, or the form to make it.</summary>
internal sealed class OpenStay(Interests interests) : ICardAction
{
    public string Verb => StaySubmit.OpenVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var interest = await interests.FromMapAsync(turn, data, cancellationToken);
        turn.Show(interest.Stay is { } stay ? StayViews.Chosen(turn, stay) : StayViews.Form(turn, interest));
    }
}

/// <summary>Opens the form, also when the choice was made before.</summary>
internal sealed class ChangeStay(Interests interests) : ICardAction
{
    public string Verb => StaySubmit.FormVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(StayViews.Form(turn, await interests.FindAsync(turn, cancellationToken)));
}

/// <summary>Keeps the choice to stay, with the one thing to refresh when there is one.</summary>
internal sealed class SaveStay(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => StaySubmit.SaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var (words, tooLong) = OneSentence.Read(data, TextLimit.OwnQuestion);
        if (tooLong is not null)
        {
            PageNotices.SayTooLong(turn, tooLong);
            return;
        }

        if (
            await interests.EditAsync(turn, data, kept => kept.ChooseToStay(words, clock.Today), cancellationToken) is
            { } interest
        )
        {
            turn.Show(interest.Stay is { } stay ? StayViews.Chosen(turn, stay) : StayViews.Form(turn, interest));
        }
    }
}

/// <summary>Takes the choice back; what was marked before is still there.</summary>
internal sealed class LeaveStay(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => StaySubmit.LeaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var interest = await interests.ChangeAsync(turn, kept => kept.LookAround(), cancellationToken);
        turn.Show(MapViews.All(turn, interest, clock.Today, turn.Texts["paths.stay.left"]));
    }
}
