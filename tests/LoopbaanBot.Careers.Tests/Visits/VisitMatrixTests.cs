using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Visits;

namespace LoopbaanBot.Careers.Tests.Visits;

public sealed class VisitMatrixTests
{
    private static readonly DateOnly s_today = new(2026, 3, 10);
    private static readonly PersonId s_poster = new("school-a", "daan");
    private static readonly PersonId s_asker = new("school-b", "sanne");
    private static readonly VisitRequestId s_id = new(new Guid(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));

    [Fact]
    public void An_offer_ends_by_itself_and_may_be_taken_back()
    {
        Offer().IsLive(s_today.AddDays(7)).ShouldBeTrue();
        Offer().IsLive(s_today.AddDays(8)).ShouldBeFalse();
        var gone = Offer().Withdraw(s_today);
        gone.IsLive(s_today).ShouldBeFalse();
        gone.Ask(s_id, Asker(), s_today).ShouldBeSameAs(gone);
    }

    [Fact]
    [Trait("Seed", "K131")]
    public void A_visit_is_asked_once_agreed_moved_and_held()
    {
        var asked = Asked();
        asked.Ask(new VisitRequestId(Guid.NewGuid()), Asker(), s_today).ShouldBeSameAs(asked);
        var agreed = asked.Agree(s_id, s_today.AddDays(3), s_today);
        agreed.Agree(s_id, s_today.AddDays(4), s_today).Find(s_id)!.Day.ShouldBe(s_today.AddDays(4));
        agreed.Agree(s_id, s_today.AddDays(-1), s_today).ShouldBeSameAs(agreed);
        agreed.Find(s_id)!.HasCome(s_today.AddDays(3)).ShouldBeTrue();
        agreed.Thank(s_id, s_today).ShouldBeSameAs(agreed);
        agreed.Thank(s_id, s_today.AddDays(3)).Find(s_id)!.IsThanked.ShouldBeTrue();
    }

    [Fact]
    [Trait("Seed", "K160")]
    public void Cover_is_said_for_what_was_agreed()
    {
        Asked().Cover(s_id, isCovered: true).Find(s_id)!.IsCovered.ShouldBeNull();
        Agreed().Cover(s_id, isCovered: true).Find(s_id)!.IsCovered.ShouldBe(true);
        Agreed().Cover(s_id, isCovered: false).Find(s_id)!.IsCovered.ShouldBe(false);
    }

    [Fact]
    [Trait("Seed", "K172")]
    public void The_own_board_comes_first_only_when_the_reader_chooses_so()
    {
        var near = Offer() with { Until = s_today.AddDays(30), PostedOn = s_today.AddDays(-3) };
        var far = Offer() with { Poster = new PersonId("school-b", "mo"), PostedOn = s_today.AddDays(-1) };
        VisitOffer[] all = [near, far];
        Sorted(VisitOrder.SoonestEnd).ShouldBe([far, near]);
        Sorted(VisitOrder.Newest).ShouldBe([far, near]);
        Sorted(VisitOrder.OwnBoardFirst).ShouldBe([near, far]);
        new VisitSearch(VisitKind.Job, VisitOrder.Newest).Of(all, one => one, s_poster, s_today).ShouldBeEmpty();

        IReadOnlyList<VisitOffer> Sorted(VisitOrder order) =>
            new VisitSearch(null, order).Of(all, one => one, s_poster, s_today);
    }

    [Fact]
    public void Totals_count_and_name_nobody() =>
        VisitTotals
            .Of([Offer(), Agreed(), Agreed().Withdraw(s_today)], s_today.AddDays(3))
            .ShouldBe(new VisitTotals(2, 2, 2));

    /// <summary>Post, Read, Ask, Withdraw, reCeive.</summary>
    private const string Board = """
        state     poster member reader elsewhere
        live      PRWC   PRA    RA     -
        ended     PRWC   P      -      -
        withdrawn PRC    P      -      -
        gone      P      P      -      -
        """;

    [Fact]
    [Trait("Seed", "K171")]
    public void The_board_is_for_all_of_the_allowed_tenants_and_members_post()
    {
        foreach (var (state, actor, letters) in Cells(Board))
        {
            var offer = state switch
            {
                "live" => Offer(),
                "ended" => Offer() with { Until = s_today.AddDays(-1) },
                "withdrawn" => Offer().Withdraw(s_today),
                _ => null,
            };
            var resource = new VisitResource(offer, actor is "poster" or "member", ["school-a", "school-b"]);
            foreach (var action in Enum.GetValues<VisitAction>())
            {
                var letter = action == VisitAction.Receive ? 'C' : action.ToString()[0];
                IsAllowed(Who(actor), action, resource).ShouldBe(letters.Contains(letter), $"{state} {actor} {action}");
            }
        }
    }

    /// <summary>See, Answer, callOff (O), Cover, Write, Thank.</summary>
    private const string Requests = """
        state     poster reader stranger elsewhere
        asked     SA     SOW    -        -
        agreed    SAO    SOCW   -        -
        today     SAO    SOCWT  -        -
        held      S      SWT    -        -
        declined  -      S      -        -
        calledoff S      S      -        -
        gone      -      -      -        -
        """;

    [Fact]
    public void A_request_is_between_two_people()
    {
        foreach (var (state, actor, letters) in Cells(Requests))
        {
            var offer = state switch
            {
                "asked" => Asked(),
                "agreed" => Agreed(),
                "today" => Agreed(0),
                "held" => Asked(s_today.AddDays(-9)).Agree(s_id, s_today.AddDays(-2), s_today.AddDays(-9)),
                "declined" => Asked().Decline(s_id),
                "calledoff" => Agreed().CallOff(s_id, s_today),
                _ => null,
            };
            var resource = new VisitRequestResource(offer, offer?.Find(s_id));
            foreach (var action in Enum.GetValues<VisitRequestAction>())
            {
                var letter = action == VisitRequestAction.CallOff ? 'O' : action.ToString()[0];
                IsAllowed(Who(actor), action, resource).ShouldBe(letters.Contains(letter), $"{state} {actor} {action}");
            }
        }
    }

    private static bool IsAllowed<TAction>(PersonId who, TAction action, IResource<TAction> resource)
        where TAction : struct, Enum => Authorization.Authorize(who, action, resource, s_today) == Decision.Allowed;

    private static IEnumerable<(string State, string Actor, string Letters)> Cells(string table)
    {
        var rows = table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return rows.Skip(1)
            .SelectMany(row => rows[0].Skip(1).Zip(row.Skip(1)).Select(cell => (row[0], cell.First, cell.Second)));
    }

    private static PersonId Who(string actor) =>
        actor switch
        {
            "poster" => s_poster,
            "reader" => s_asker,
            "elsewhere" => new("school-x", "sanne"),
            _ => new("school-b", actor),
        };

    private static VisitAsker Asker() => new(s_asker, DisplayName.From("Sanne")!.Value);

    private static VisitOffer Offer() =>
        new(
            s_poster,
            DisplayName.From("Daan")!.Value,
            VisitKind.Shadowing,
            VisitWords.Of("Een dag met de decaan", "Lyceum Oost", null, null),
            s_today,
            s_today.AddDays(7)
        );

    private static VisitOffer Asked(DateOnly? on = null) => Offer().Ask(s_id, Asker(), on ?? s_today);

    private static VisitOffer Agreed(int days = 3) => Asked().Agree(s_id, s_today.AddDays(days), s_today);
}
