using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Visits;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Visits;
using LoopbaanBot.Visits.Board;
using LoopbaanBot.Visits.Requests;
using LoopbaanBot.Visits.Telling;

namespace LoopbaanBot.Tests.Cards.Samples.People;

/// <summary>The board, an offer and a request in each state.</summary>
internal static class VisitSamples
{
    private static readonly DateOnly s_day = RoleModelSamples.Day;
    private static readonly SharedId s_id = new(World.Tenant, Guid.Parse("019bdc00-0000-7000-8000-0000000000d1"));
    private static readonly VisitRef s_ref = new(
        s_id,
        new VisitRequestId(Guid.Parse("019bdc00-0000-7000-8000-0000000000d2"))
    );

    private static readonly VisitOffer s_offer = new(
        RoleModelSamples.Daan,
        RoleModelSamples.Name("Daan"),
        VisitKind.Shadowing,
        VisitWords.Of("Meelopen met *onze* decaan", "Lyceum [Oost](https://x.example)", "op dinsdag", "mail mij"),
        s_day,
        VisitTerm.Default(s_day)
    );

    private static readonly VisitOffer s_asked = s_offer.Ask(
        s_ref.Request,
        new VisitAsker(RoleModelSamples.Sanne, RoleModelSamples.Name("Sanne")),
        s_day
    );

    private static readonly VisitOffer s_agreed = s_asked.Agree(s_ref.Request, s_day.AddDays(7), s_day);

    public static IEnumerable<(string Name, PostedCard Card)> Posted(Texts texts)
    {
        var (asked, agreed) = (
            Post(texts, s_asked, RoleModelSamples.Daan),
            Post(texts, s_agreed, RoleModelSamples.Sanne)
        );
        return
        [
            ("visits", VisitLines.Doorway(texts)),
            ("visit-gone", VisitPosts.Gone(texts)),
            ("visit-asked", asked.Asked()),
            ("visit-agreed", agreed.Agreed()),
            ("visit-not-now", agreed.NotNow()),
            ("visit-off", agreed.CalledOff()),
            ("visit-after", agreed.After()),
            ("visit-thanks", asked.Thanks()),
        ];
    }

    public static IEnumerable<(string Name, View View)> Views(Language language)
    {
        var turn = SamplePages.Turn(language);
        var full = new BoardScene(VisitSearch.All, [(s_id, s_offer)])
        {
            Mine = [Scene(s_asked, RoleModelSamples.Daan)],
            MayPost = true,
            Totals = new VisitTotals(3, 2, 1),
        };
        var form = OfferForm.Empty(s_day) with { Title = "Een **kijkje**" };
        return
        [
            ("visit-board", BoardViews.Board(turn, full)),
            ("visit-board-empty", BoardViews.Board(turn, new BoardScene(VisitSearch.All, []))),
            ("visit-form", OfferViews.Form(turn, s_id, OfferForm.Empty(s_day), null)),
            ("visit-form-refused", OfferViews.Form(turn, s_id, form, turn.Texts["visit.refused.kind"])),
            ("visit-offer", OfferViews.Read(turn, s_id, s_offer, mayAsk: true)),
            ("visit-offer-own", OfferViews.Own(turn, s_id, s_offer, s_day, turn.Texts["visit.posted.done"])),
            ("visit-offer-ended", OfferViews.Own(turn, s_id, s_offer.Withdraw(s_day), s_day, null)),
            ("visit-waiting", RequestViews.Of(turn, Scene(s_asked, RoleModelSamples.Sanne))),
            ("visit-answer", RequestViews.Of(turn, Scene(s_asked, RoleModelSamples.Daan))),
            ("visit-ahead", RequestViews.Of(turn, Scene(s_agreed, RoleModelSamples.Sanne))),
            ("visit-look-back", RequestViews.Of(turn, Scene(s_agreed, RoleModelSamples.Sanne, s_day.AddDays(9)))),
            ("visit-declined", RequestViews.Of(turn, Scene(s_asked.Decline(s_ref.Request), RoleModelSamples.Sanne))),
        ];
    }

    private static VisitScene Scene(VisitOffer offer, PersonId me, DateOnly? today = null) =>
        new(s_ref, me, offer, offer.Find(s_ref.Request)!, today ?? s_day)
        {
            Mine =
                me == RoleModelSamples.Sanne
                    ? new VisitNote("Hoe *deelt* zij in?", "Elke dag een leeg uur.") { Copy = "Dat _lege_ uur." }
                    : VisitNote.Empty,
        };

    private static VisitPosts Post(Texts texts, VisitOffer offer, PersonId me) =>
        new(texts, RoleModelSamples.Told(VisitSubmit.Notice, s_ref.ToString(), me), Scene(offer, me));
}
