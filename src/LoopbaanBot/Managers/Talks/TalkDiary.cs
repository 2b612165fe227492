using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Privacy.Downloads.Calendar;

namespace LoopbaanBot.Managers.Talks;

/// <summary>Gives a link to the file for the diary. It stands in a view only, never in a message.</summary>
internal sealed class OfferTalkDiary(TalkAccess access, OneTimeLinks links) : ICardAction
{
    public string Verb => TalkVerbs.Diary;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            !turn.CanShow
            || await access.FindAsync(turn, data, TalkAction.See, cancellationToken)
                is not { Talk.State: TalkState.Planned } open
        )
        {
            turn.Say(turn.Word("notice.gone"));
            return;
        }

        var link = await links.OfferAsync(
            turn.Teacher.Id,
            TalkDownload.Appointment,
            open.Id.ToString(),
            cancellationToken
        );
        turn.Show(Draw(turn, open, link));
    }

    public static View Draw(TeacherTurn turn, OpenTalk open, Uri link) =>
        TalkViews.Of(
            turn,
            open,
            null,
            [
                .. TalkLines.State(turn, open),
                new AdaptiveTextBlock(turn.Texts["moment.diary.note"]),
                CardText.Small(turn.Texts["moment.diary.moved"]),
            ],
            [new AdaptiveOpenUrlAction(turn.Texts["moment.diary.fetch"], link), TalkViews.Back(turn, open)]
        );
}

/// <summary>The appointment of a talk for the diary of one of the two, as it is when it is fetched. A diary is read by others: it says with whom, and nothing of a career.</summary>
internal sealed class TalkDownload(TalkAccess access, ContentLibrary library, SchoolClock clock) : IDownload
{
    public static DownloadKind Appointment { get; } = new("career-talk");

    public DownloadKind Kind => Appointment;

    public async Task<DownloadFile?> MakeAsync(
        OfferedDownload offered,
        Language language,
        CancellationToken cancellationToken
    ) =>
        SharedId.Parse(offered.Subject) is { } id
        && await access.FindAsync(offered.Person, id, TalkAction.See, cancellationToken) is { } open
        && open.Talk is { State: TalkState.Planned, Slot: { } slot }
            ? DownloadFile.Of(
                "Gesprek.ics",
                DownloadFormat.Calendar,
                CalendarFile.Write(Event(open, slot, library[language].Texts))
            )
            : null;

    private CalendarEvent Event(OpenTalk open, TalkSlot slot, Texts texts) =>
        new(
            $"{open.Id}@loopbaanbot",
            open.Talk.Round,
            clock.Now,
            SchoolClock.At(slot.Moment),
            TimeSpan.FromMinutes(open.Talk.Kind.Minutes()),
            open.DirectoryName is { } name
                ? texts["managerTalk.diary.title", ("name", $"{name}")]
                : texts["managerTalk.diary.nameless"],
            texts["managerTalk.diary.about"]
        );
}
