using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Obstacles;

namespace LoopbaanBot.Careers.Tests.Obstacles;

public sealed class HeavySignalTests
{
    private static readonly DateOnly Today = new(2026, 1, 21);

    [Fact]
    public void The_first_press_lets_somebody_choose()
    {
        var (offer, kept) = HeavySignal.Press(null, Today);

        offer.ShouldBe(HeavyOffer.PersonOrSmallStep);
        kept.LatestOn.ShouldBe(Today);
    }

    [Theory]
    [InlineData(0, HeavyOffer.PersonOrSmallStep)]
    [InlineData(1, HeavyOffer.PersonFirst)]
    [InlineData(14, HeavyOffer.PersonFirst)]
    [InlineData(15, HeavyOffer.PersonOrSmallStep)]
    public void A_second_press_within_a_fortnight_offers_a_person_first(int days, HeavyOffer offer) =>
        HeavySignal.Press(new HeavySignal(Today), Today.AddDays(days)).Offer.ShouldBe(offer);

    [Fact]
    public void Pressing_again_on_the_second_day_still_offers_a_person()
    {
        var second = HeavySignal.Press(new HeavySignal(Today), Today.AddDays(2)).Kept;

        HeavySignal.Press(second, Today.AddDays(2)).Offer.ShouldBe(HeavyOffer.PersonFirst);
    }

    [Fact]
    public void The_fortnight_counts_from_the_latest_press()
    {
        var second = HeavySignal.Press(new HeavySignal(Today), Today.AddDays(13)).Kept;

        HeavySignal.Press(second, Today.AddDays(15)).Offer.ShouldBe(HeavyOffer.PersonFirst);
        HeavySignal.Press(second, Today.AddDays(28)).Offer.ShouldBe(HeavyOffer.PersonOrSmallStep);
    }

    [Fact]
    public void A_person_is_only_put_first_when_there_was_an_earlier_day() =>
        Prop.ForAll<byte[]>(OnlyAfterAnEarlierDay).QuickCheckThrowOnFailure();

    private static bool OnlyAfterAnEarlierDay(byte[] gaps)
    {
        HeavySignal? kept = null;
        var day = Today;
        foreach (var gap in gaps)
        {
            day = day.AddDays(gap % 20);
            var earlier = kept;
            (var offer, kept) = HeavySignal.Press(kept, day);
            if (offer == HeavyOffer.PersonFirst && !(earlier is { } first && first.LatestOn <= day))
            {
                return false;
            }
        }

        return true;
    }
}
