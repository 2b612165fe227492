using LoopbaanBot.Buddies.Moments.Calendar;
using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy.Downloads;

namespace LoopbaanBot.Buddies.Moments.Actions;

/// <summary>Shows the steps and their minutes.</summary>
internal sealed class ShowSteps(MomentDoor door) : ICardAction
{
    public string Verb => MomentSubmit.StepsVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is { } opened)
        {
            turn.Show(AlongViews.Steps(turn, opened));
        }
    }
}

/// <summary>Shows the three questions for on the way.</summary>
internal sealed class ShowPocket(MomentDoor door) : ICardAction
{
    public string Verb => MomentSubmit.PocketVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is { } opened)
        {
            turn.Show(AlongViews.Pocket(turn, opened));
        }
    }
}

/// <summary>Gives a link to the file for the diary, also of what was called off, which then goes from the diary. It stands in a view only, never in a message.</summary>
internal sealed class OfferDiary(MomentDoor door, OneTimeLinks links, SchoolClock clock) : ICardAction
{
    public string Verb => MomentSubmit.DiaryVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is not { } opened)
        {
            return;
        }

        if (!turn.CanShow)
        {
            turn.Post(MomentPosts.Doorway(turn.Texts));
        }
        else if (opened.Moment.MayBeInDiary())
        {
            var link = await links.OfferAsync(
                turn.Teacher.Id,
                MomentDownload.Appointment,
                opened.Key.ToString(),
                cancellationToken
            );
            turn.Show(AlongViews.Diary(turn, opened, link));
        }
        else
        {
            turn.Show(new MomentViews(turn, opened, clock.Today).Draw(null));
        }
    }
}
