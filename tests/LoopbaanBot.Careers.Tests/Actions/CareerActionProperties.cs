using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Actions;

namespace LoopbaanBot.Careers.Tests.Actions;

public sealed class CareerActionProperties
{
    private static readonly DateOnly Today = new(2026, 1, 21);

    private static readonly Func<CareerAction, CareerAction>[] Verbs =
    [
        action => action.MarkBusy(),
        action => action.Finish(Today),
        action => action.Drop(Today.AddDays(1)),
        action => action.TakeUp(),
        action => action.Change(new("anders"), Today),
        action => action.Change(new("nog anders") { On = Today }, Today),
    ];

    [Fact]
    public void Whatever_is_pressed_only_a_closed_action_has_a_day_it_closed() =>
        Prop.ForAll(Lives().ToArbitrary(), action => action.IsOpen == action.ClosedOn is null)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_pressed_every_verb_can_be_repeated_without_effect() =>
        Prop.ForAll(
                Lives().ToArbitrary(),
                Gen.Elements(Verbs).ToArbitrary(),
                (action, verb) =>
                {
                    var once = verb(action);
                    return ReferenceEquals(verb(once), once);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Open_actions_come_first_and_none_is_lost() =>
        Prop.ForAll(
                Lives().ListOf().ToArbitrary(),
                actions =>
                {
                    var shown = actions.InOrder(Today);
                    var closed = shown.SkipWhile(action => action.IsOpen);
                    return shown.Count == actions.Count && closed.All(action => !action.IsOpen);
                }
            )
            .QuickCheckThrowOnFailure();

    private static Gen<CareerAction> Lives() =>
        Gen.Elements(Verbs)
            .ListOf()
            .Select(verbs =>
                verbs.Aggregate(
                    CareerAction.Make(new(Guid.Empty), new("eerst"), ActionSource.Own, Today),
                    (action, verb) => verb(action)
                )
            );
}
